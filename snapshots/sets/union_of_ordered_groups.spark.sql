-- Entry.objects.values_list('rating')
--     .annotate(n=Count('pk'))
--     .order_by('-n', 'rating')
--     .union(Blog.objects.order_by('name').values_list('pk', Value(0)))
--     .order_by('rating', 'n')

(
  SELECT
    `example_entry`.`rating` AS `rating`,
    COUNT(`example_entry`.`id`) AS `n`
  FROM `example_entry`
  GROUP BY
    `example_entry`.`rating`
  ORDER BY
    2 DESC,
    1 ASC
)
UNION
(
  SELECT
    `example_blog`.`id` AS `pk`,
    %s AS `value1`
  FROM `example_blog`
  ORDER BY
    `example_blog`.`name` ASC
)
ORDER BY
  1 ASC,
  2 ASC;
-- parameters: (0,)
