import {readFileSync, writeFileSync, readdirSync, existsSync, rmSync} from 'node:fs';
import path from 'node:path';
import {CopyOfProject} from '/work/wt-speeds/tests/deep/copyOfProject';
import {withoutHashes} from '/work/wt-speeds/scripts/goldenManifest';
const copy = new CopyOfProject();
const config = copy.path('docusaurus.config.ts'); const whole = readFileSync(config,'utf8');
const list = /const features = \[\n([\s\S]*?)\n\];/.exec(whole)![1]!;
const names = [...list.matchAll(/^  (?!\/\/)(.*),$/gm)].map(m=>m[1]!).filter(n=>!n.startsWith('...'));
const filesOf=(f:string)=>readdirSync(copy.path(f),{recursive:true,encoding:'utf8'}).filter(x=>/\.[a-z]+$|_redirects/.test(x)).map(withoutHashes);
const dangling=(out:string)=>{const root=copy.path(out);const bad=new Map<string,string>();for(const f of readdirSync(root,{recursive:true,encoding:'utf8'}).filter(x=>x.endsWith('.html'))){const h=readFileSync(path.join(root,f),'utf8');for(const m of h.matchAll(/(?:href|src)="?(\/[^"\s>?#]*)/g)){const a=m[1]!;const t=a.endsWith('/')?a+'index.html':a;if(!existsSync(path.join(root,t)))bad.set(a,f)}}return [...bad].slice(0,12).map(x=>x.join(' in '))};
const env={VERSUS_CARDS:'none'};
copy.docusaurus(['build','--out-dir','full'],env);const full=new Set(filesOf('full'));
console.log('full',full.size,dangling('full'));
for(const name of names){writeFileSync(config,whole.replace(`\n  ${name},\n`,'\n'));
try{copy.docusaurus(['build','--out-dir','without'],env);const now=new Set(filesOf('without'));
const gone=[...full].filter(f=>!now.has(f)),added=[...now].filter(f=>!full.has(f));
console.log('==',name,'gone',gone.length,gone.slice(0,8).join(' '),'| added',added.slice(0,5).join(' '),'| dangling',dangling('without'));
}catch(e){console.log('==',name,'FAILED',String((e as {stderr:Buffer}).stderr).slice(0,1500))}
rmSync(copy.path('without'),{recursive:true,force:true})}
copy.remove();
