-- Entry.objects.values('pk')
--     .intersection(Entry.objects.filter(rating__gt=2).values('pk'), Entry.objects.filter(blog__lte=2).values('pk'))

(
  SELECT
    `example_entry`.`id` AS `pk`
  FROM `example_entry`
)
INTERSECT
(
  SELECT
    `example_entry`.`id` AS `pk`
  FROM `example_entry`
  WHERE
    `example_entry`.`rating` > %s
)
INTERSECT
(
  SELECT
    `example_entry`.`id` AS `pk`
  FROM `example_entry`
  WHERE
    `example_entry`.`blog_id` <= %s
);
-- parameters: (2, 2)
