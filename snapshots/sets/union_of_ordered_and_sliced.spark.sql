-- Entry.objects.order_by('-headline')
--     .values_list('pk', 'headline')
--     .union(Blog.objects.order_by('name').values_list('pk', 'name')[:2], all=True)
--     .order_by('headline', 'pk')

(
  SELECT
    `example_entry`.`id` AS `pk`,
    `example_entry`.`headline` AS `headline`
  FROM `example_entry`
  ORDER BY
    2 DESC
)
UNION ALL
(
  SELECT
    `example_blog`.`id` AS `pk`,
    `example_blog`.`name` AS `name`
  FROM `example_blog`
  ORDER BY
    2 ASC
  LIMIT 2
)
ORDER BY
  2 ASC,
  1 ASC;
-- parameters: ()
