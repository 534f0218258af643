-- Blog.objects.order_by('pk')
--     .annotate(v=Concat('name', Value(' %s ? '), Value(':p0'), output_field=CharField()))

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  concat_ws('', `example_blog`.`name`, %s, %s) AS `v`
FROM `example_blog`
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: (' %s ? ', ':p0')
