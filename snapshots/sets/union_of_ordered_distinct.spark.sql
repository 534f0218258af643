-- Entry.objects.order_by('-rating')
--     .values_list('rating')
--     .distinct()
--     .union(Blog.objects.values_list('pk'))

(
  SELECT DISTINCT
    `example_entry`.`rating` AS `rating`
  FROM `example_entry`
  ORDER BY
    1 DESC
)
UNION
(
  SELECT
    `example_blog`.`id` AS `pk`
  FROM `example_blog`
);
-- parameters: ()
