-- Entry.objects.order_by('headline')
--     .values_list('pk')
--     .union(Blog.objects.order_by('-name').values_list('pk'))

(
  SELECT
    `example_entry`.`id` AS `pk`
  FROM `example_entry`
  ORDER BY
    `example_entry`.`headline` ASC
)
UNION
(
  SELECT
    `example_blog`.`id` AS `pk`
  FROM `example_blog`
  ORDER BY
    `example_blog`.`name` DESC
);
-- parameters: ()
