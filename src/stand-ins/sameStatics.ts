// Stands in for hoist-non-react-statics. Because: the router needs it for `withRouter`, which nothing here calls.
export default <Target>(target: Target): Target => target;
