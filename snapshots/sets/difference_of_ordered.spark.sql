-- Blog.objects.order_by('name')
--     .values_list('pk')
--     .difference(Entry.objects.order_by('rating').values_list('blog_id'))

(
  SELECT
    `example_blog`.`id` AS `pk`
  FROM `example_blog`
  ORDER BY
    `example_blog`.`name` ASC
)
EXCEPT
(
  SELECT
    `example_entry`.`blog_id` AS `blog_id`
  FROM `example_entry`
  ORDER BY
    `example_entry`.`rating` ASC
);
-- parameters: ()
