-- Blog.objects.values_list('name').intersection(Blog.objects.filter(pk__lt=4).values_list('name'))

(
  SELECT
    `example_blog`.`name` AS `name`
  FROM `example_blog`
)
INTERSECT
(
  SELECT
    `example_blog`.`name` AS `name`
  FROM `example_blog`
  WHERE
    `example_blog`.`id` < %s
);
-- parameters: (4,)
