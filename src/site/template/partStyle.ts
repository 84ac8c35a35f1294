import {shortTokenSheet} from '../../core/design/tokenSheet';

/** The style of a part's page: the tokens and shapes of the site, without its framework. */
export const partStyle = `
${shortTokenSheet()}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;font:400 var(--text) var(--sans);color:var(--ink);background:var(--bg);overflow-wrap:break-word}
a{color:inherit;text-decoration:underline;text-decoration-color:var(--line-strong);text-decoration-thickness:1px;text-underline-offset:3px}
a:hover{text-decoration-color:currentcolor;text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--ink);outline-offset:2px}
.bar,.bar nav{display:flex;flex-wrap:wrap;gap:0 28px;align-items:center}
.bar{min-height:var(--navbar-height);padding:0 48px;border-bottom:1px solid var(--line)}
.bar nav{margin-left:auto;font-size:15px}
.bar a{display:flex;align-items:center;min-height:44px;text-decoration:none;white-space:pre}
.bar nav a:hover{text-decoration:underline}
.bar .brand{gap:12px;font:600 23px/1 var(--serif)}
.edition{color:var(--ink-2)}
.older{padding:0 10px;font-size:14px;font-weight:600;line-height:42px;color:var(--ink);border:1px solid var(--line-strong);border-radius:6px}
main,footer{max-width:904px;margin:0 auto;padding:0 48px}
.crumb{display:flex;flex-wrap:wrap;column-gap:6px;align-items:center;margin:24px 0 0;font-size:14px;color:var(--ink-2)}
.crumb a{display:inline-flex;align-items:center;min-height:44px}
h1{margin:4px 0 12px;font:600 50px/1.1 var(--serif);letter-spacing:-.018em;text-wrap:balance}
h1.long{font-size:34px;line-height:1.2}
h1 q{font-style:italic;font-weight:400;quotes:"\\201c" "\\201d"}
h2{margin:44px 0 8px;font:600 26px/1.25 var(--serif);letter-spacing:-.01em}
p{max-width:33.5em;margin:0 0 16px;text-wrap:pretty}
ul,ol{max-width:33.5em;margin:0 0 16px;padding-left:1.3em}
li{margin-bottom:6px}
.asof{display:flex;flex-wrap:wrap;gap:0 24px;max-width:none;margin:0 0 28px;font-size:14px;color:var(--ink-2);font-variant-numeric:tabular-nums lining-nums}
.often{padding:0 6px;font-size:12.5px;line-height:1.8;color:var(--on-marker);background:var(--marker);border-radius:2px;white-space:nowrap}
code{padding:.1em .3em;font:.91em/1.4 var(--mono);background:var(--sunken);border-radius:3px;box-decoration-break:clone;-webkit-box-decoration-break:clone}
code i{display:inline-block;max-width:100%;font-style:normal;overflow-wrap:anywhere}
.vs{font:italic 400 .86em/1 var(--serif);color:var(--ink-3)}
.side{font-weight:650;color:var(--side)}
.mark{display:inline-block;width:.66em;height:.66em;margin-right:.5em;background:var(--side)}
.mark[data-place="1"]{border-radius:50%}
.mark[data-place="2"]{clip-path:polygon(50% 0,100% 100%,0 100%)}
.mark[data-place="3"]{clip-path:polygon(50% 0,100% 50%,50% 100%,0 50%)}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,280px),1fr));margin-bottom:24px}
.card{padding:28px 26px 12px;background:var(--surface);border:1px solid var(--line);border-top:0;box-shadow:inset 0 4px var(--side)}
.card+.card{margin-left:-1px;border-left-color:var(--line-strong)}
.card:last-child:not(:first-child){border-radius:0 18px 18px 0}
.card h2{margin:0 0 8px;font:600 17px/1.4 var(--sans);letter-spacing:0}
.card ul{padding:0;list-style:none}
.card li{display:grid;grid-template-columns:1.3em 1fr}
.card li::before{content:attr(data-sign);font-family:var(--mono);color:var(--ink-3)}
h4,.label{margin:0 0 2px;font:650 13px/1.6 var(--sans);color:var(--ink-3)}
.said{max-width:29em;font:400 20px/1.5 var(--serif)}
.wrong{font:italic 400 18px/1.48 var(--serif);color:var(--ink-2)}
.true{max-width:38em;margin-bottom:24px;padding:20px 26px 8px;background:var(--surface);border:1px solid var(--line);border-top:2px solid var(--ink)}
.actions{display:flex;flex-wrap:wrap;gap:8px;margin:24px 0 0}
.go{display:inline-flex;align-items:center;min-height:44px;padding:8px 18px;font:600 15px/1.3 var(--sans);color:var(--bg);text-decoration:none;background:var(--ink);border:1px solid var(--ink);border-radius:6px}
.go:hover{background:var(--ink-2)}
.key{align-self:center;font-size:14px;color:var(--ink-2)}
kbd{padding:1px 7px;font:13px/1.4 var(--mono);border:1px solid var(--line-strong);border-radius:4px}
.drawing{--dg-surface:var(--surface);max-width:904px;margin:0 0 20px;padding:12px;background:var(--surface);border:1px solid var(--line);border-radius:6px}
.drawing svg{display:block;max-width:100%;height:auto;margin:0 auto}
.tall{display:none}
.drawing~ol li{margin-bottom:8px}
pre{max-width:100%;overflow-x:auto;padding:12px 16px;background:var(--surface);border:1px solid var(--line);border-radius:6px}
pre code{padding:0;background:none}
.links,.sources{max-width:none;padding:0;list-style:none}
.links li{margin:0;border-bottom:1px solid var(--line)}
.links a{display:flex;flex-wrap:wrap;gap:0 12px;align-items:center;min-height:44px;padding:8px 0}
.sources{columns:2;column-gap:40px}
.sources li{margin:0 0 10px;font-size:15px;line-height:1.45;break-inside:avoid}
.sources a{display:inline-block;padding:4px 0}
.sources span{display:block;font-size:13px;color:var(--ink-3);font-variant-numeric:tabular-nums lining-nums}
.near{display:grid;grid-template-columns:1fr 1fr;gap:16px;max-width:904px;margin:52px auto 0;padding:0 48px}
.near a{display:flex;flex-direction:column;justify-content:center;min-height:44px;padding:10px 16px;text-decoration:none;border:1px solid var(--line-strong);border-radius:6px}
.near a:hover{background:var(--sunken);border-color:var(--ink)}
.near span{font-size:13px;color:var(--ink-3)}
.near a:only-child,.near a[rel=next]{grid-column:2;text-align:right}
.near a[rel=prev]{grid-column:1;text-align:left}
footer{padding-block:32px 48px;font-size:14px;color:var(--ink-2)}
footer nav a{margin-left:6px}
.asof a{padding:10px 0;margin:-10px 0}
.old{max-width:none;margin:16px 0 24px;padding:10px 18px;font-size:15px;line-height:1.5;background:var(--sunken);border-left:3px solid var(--ink)}
.old a{display:inline-block;padding:4px 0}
footer a{display:inline-flex;align-items:center;min-height:44px}
@media (max-width:759px){
.wide:has(~.tall){display:none}.tall{display:block}
.drawing{padding:8px 2px}
.bar{padding:0 16px}.bar,.bar nav{gap:0 14px}.older{padding:0 6px;font-size:13px}.bar:has(.older) .brand{gap:0;font-size:0}
.more{position:absolute;width:1px;overflow:hidden;clip-path:inset(50%)}
main,footer,.near{padding-inline:16px}
.crumb{margin-top:12px}
h1{font-size:37px}h1.long{font-size:28px}
.cards{grid-template-columns:1fr}
.card{padding:20px 16px 6px;border-top:1px solid var(--line);border-left:4px solid var(--side);box-shadow:none}
.card+.card{margin:-1px 0 0;border-top-color:var(--line-strong);border-left-color:var(--side)}
.card:last-child:not(:first-child){border-radius:0 0 18px 2px}
.true{padding:16px 16px 4px}
.sources{columns:1}
.go{flex:1 0 auto;justify-content:center}
.key{display:none}
.near{grid-template-columns:1fr;gap:8px;margin-top:36px}
.near a:only-child,.near a[rel]{grid-column:1}
}
@media (hover:none){.key{display:none}}
@media (forced-colors:active){.mark{forced-color-adjust:none}.card{border:1px solid}}
@media print{.bar,.crumb,.actions,.near{display:none}main,footer{max-width:none;padding-inline:0}body{font-size:11pt}.cards,.true{break-inside:avoid}.cards{grid-template-columns:repeat(auto-fit,minmax(0,1fr))}.mark{print-color-adjust:exact;-webkit-print-color-adjust:exact}.sources a::after{content:" (" attr(href) ")";font-size:8pt;overflow-wrap:anywhere}}
`.replace(/\n/g, '');
