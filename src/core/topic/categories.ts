/** The shelves of the home page and the sidebar, in the order a newcomer should learn them. */
export const categories = [
  {id: 'foundations', title: 'Foundations'},
  {id: 'orchestration', title: 'Orchestration'},
  {id: 'workloads', title: 'Workloads'},
  {id: 'networking', title: 'Networking'},
  {id: 'scaling-and-health', title: 'Scaling and health'},
  {id: 'storage-and-configuration', title: 'Storage and configuration'},
  {id: 'images-and-delivery', title: 'Images and delivery'},
] as const;
