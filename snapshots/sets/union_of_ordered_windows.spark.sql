-- Entry.objects.annotate(n=Window(RowNumber(), order_by='pk'))
--     .order_by('-n')
--     .values_list('pk', 'n')
--     .union(Blog.objects.values_list('pk', 'pk'))
--     .order_by('pk', 'n')

(
  SELECT
    `example_entry`.`id` AS `pk`,
    ROW_NUMBER() OVER (ORDER BY `example_entry`.`id`) AS `n`
  FROM `example_entry`
  ORDER BY
    2 DESC
)
UNION
(
  SELECT
    `example_blog`.`id` AS `pk`,
    `example_blog`.`id` AS `pk1`
  FROM `example_blog`
)
ORDER BY
  1 ASC,
  2 ASC;
-- parameters: ()
