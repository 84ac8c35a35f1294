import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import {useState, type ReactNode} from 'react';
import type {IndexCategory} from '@site/model/topicIndex';
import {currentEdition} from '@site/model/editions';
import {Icon} from '../Icon';
import {useAnchor} from '../useAnchor';
import {Versus} from '../Versus';
import styles from './Home.module.css';

/** The home page: one sentence, one field, and an index like the contents of a book. */
export default function Home({categories}: {categories: IndexCategory[]}): ReactNode {
  const [words, setWords] = useState('');
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const found = categories
    .map((category) => ({
      ...category,
      topics: category.topics.filter((topic) => wanted.every((word) => topic.words.includes(word))),
    }))
    .filter(({topics}) => topics.length > 0);
  const total = categories.reduce((sum, {topics}) => sum + topics.length, 0);
  return (
    <Layout description="Interview-ready comparisons, row by row, each with its source and the date it was checked.">
      <main className={styles.home}>
        <h1 className={styles.sentence}>
          The comparisons interviewers ask for, row by row, each with its source and the date it was checked.
        </h1>
        <p className={styles.about}>
          {total === 1 ? 'One topic' : `${total} topics`} on containers and clusters, as of Kubernetes{' '}
          {currentEdition.kubernetes} and Docker Engine {currentEdition.docker}. No account, no tracking.
        </p>
        <div className={`${styles.search} needs-script`}>
          <Icon name="search" size={22} />
          <input
            id={useAnchor('find')}
            type="search"
            placeholder="Find a topic, for example k8s scaling"
            aria-label="Find a topic"
            autoComplete="off"
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        </div>
        <p className={styles.count} role="status">
          {wanted.length > 0 &&
            (found.length === 0
              ? 'No topic has all these words.'
              : `${found.reduce((sum, {topics}) => sum + topics.length, 0)} found.`)}
        </p>
        <div className={styles.index}>
          {found.map(({id, title, topics}) => (
            <section key={id} className={styles.category} aria-labelledby={id}>
              <h2 id={id}>{title}</h2>
              <ul>
                {topics.map(({url, sides, title: name, distinction}) => (
                  <li key={url}>
                    <Link to={url}>
                      <Versus names={sides} title={name} />
                    </Link>
                    <p>{distinction}</p>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </main>
    </Layout>
  );
}
