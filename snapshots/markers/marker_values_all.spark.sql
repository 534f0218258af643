-- Blog.objects.order_by('pk')
--     .annotate(**{f'v{number}': Value(text) for number, text in enumerate(TEXTS)})

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  %s AS `v0`,
  %s AS `v1`,
  %s AS `v2`,
  %s AS `v3`,
  %s AS `v4`,
  %s AS `v5`,
  %s AS `v6`,
  %s AS `v7`,
  %s AS `v8`,
  %s AS `v9`,
  %s AS `v10`,
  %s AS `v11`,
  %s AS `v12`,
  %s AS `v13`,
  %s AS `v14`,
  %s AS `v15`
FROM `example_blog`
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ('%s', '?', ':p0', '@p1', '$1', '%%', '%(name)s', '__p0__', '{0}', "'%s'", '--', '/*', ';', "N'x'", '\\', '"')
