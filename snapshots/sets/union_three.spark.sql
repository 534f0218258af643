-- Entry.objects.filter(rating=5)
--     .values('pk', 'rating')
--     .union(Entry.objects.filter(rating=1).values('pk', 'rating'), Entry.objects.filter(blog=1).values('pk', 'rating'))
--     .order_by('rating', 'pk')

(
  SELECT
    `example_entry`.`id` AS `pk`,
    `example_entry`.`rating` AS `rating`
  FROM `example_entry`
  WHERE
    `example_entry`.`rating` = %s
)
UNION
(
  SELECT
    `example_entry`.`id` AS `pk`,
    `example_entry`.`rating` AS `rating`
  FROM `example_entry`
  WHERE
    `example_entry`.`rating` = %s
)
UNION
(
  SELECT
    `example_entry`.`id` AS `pk`,
    `example_entry`.`rating` AS `rating`
  FROM `example_entry`
  WHERE
    `example_entry`.`blog_id` = %s
)
ORDER BY
  2 ASC,
  1 ASC;
-- parameters: (5, 1, 1)
