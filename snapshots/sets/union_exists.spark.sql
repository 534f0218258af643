-- Blog.objects.filter(pk=-1).union(Blog.objects.filter(pk=-2)).exists()

(
  SELECT
    %s AS `a`
  FROM `example_blog`
  WHERE
    `example_blog`.`id` = %s
)
UNION
(
  SELECT
    %s AS `a`
  FROM `example_blog`
  WHERE
    `example_blog`.`id` = %s
)
LIMIT 1;
-- parameters: (1, -1, 1, -2)
