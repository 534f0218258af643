-- Blog.objects.annotate(good=FilteredRelation('entry', condition=Q(entry__rating__gte=4)))
--     .order_by('pk', 'good__pk')
--     .values_list('name', 'good__headline')

SELECT
  `example_blog`.`name` AS `name`,
  `good`.`headline` AS `good__headline`
FROM `example_blog`
LEFT OUTER JOIN `example_entry` AS `good`
  ON (
    `example_blog`.`id` = `good`.`blog_id` AND (
      `good`.`rating` >= %s
    )
  )
ORDER BY
  `example_blog`.`id` ASC,
  `good`.`id` ASC;
-- parameters: (4,)
