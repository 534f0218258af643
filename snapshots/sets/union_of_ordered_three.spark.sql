-- Entry.objects.order_by('-rating')
--     .values_list('pk')
--     .union(Blog.objects.order_by('name').values_list('pk'), Author.objects.order_by('-email').values_list('pk'))
--     .order_by('pk')

(
  SELECT
    `example_entry`.`id` AS `pk`
  FROM `example_entry`
  ORDER BY
    `example_entry`.`rating` DESC
)
UNION
(
  SELECT
    `example_blog`.`id` AS `pk`
  FROM `example_blog`
  ORDER BY
    `example_blog`.`name` ASC
)
UNION
(
  SELECT
    `example_author`.`id` AS `pk`
  FROM `example_author`
  ORDER BY
    `example_author`.`email` DESC
)
ORDER BY
  1 ASC;
-- parameters: ()
