/**
 * Every page as Docusaurus writes it (`ssrTemplate`, in the syntax of Eta), without the scripts of the framework: it builds
 * pages and never runs in one. Left out with them are the marks that only they read (classes of the root, comments between texts) and what the
 * theme puts before the page: a script that sets the colour mode, which `followTheme` does, and icons of its own.
 */
export const pageTemplate = `<!DOCTYPE html>
<html <%~ it.htmlAttributes.split(' class=')[0] %>>
<head>
<meta charset="utf-8">
<%~ it.headTags %>
<% it.stylesheets.forEach((sheet) => { %><link rel="stylesheet" href="<%= it.baseUrl %><%= sheet %>"><% }) %>
<% it.metaAttributes.forEach((tags) => { %><%~ tags.replaceAll(' data-rh="true"', '') %><% }) %>
</head>
<body <%~ it.bodyAttributes %>>
<div id="__docusaurus"><%~ it.appHtml.replace(/<!--.*?-->/g, '') %></div>
<%~ it.postBodyTags %>
</body>
</html>`;
