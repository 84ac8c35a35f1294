import styles from './PracticePage.module.css';

console.log(styles);
