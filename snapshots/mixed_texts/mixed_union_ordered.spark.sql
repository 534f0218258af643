-- Customer.objects.values_list('name', 'pk').union(Blog.objects.values_list(Value('blog'), 'pk')).order_by('name', 'pk')[:4]

(
  SELECT
    `example_customer`.`name` AS `name`,
    `example_customer`.`id` AS `pk`
  FROM `example_customer`
)
UNION
(
  SELECT
    %s AS `value1`,
    `example_blog`.`id` AS `pk`
  FROM `example_blog`
)
ORDER BY
  1 ASC,
  2 ASC
LIMIT 4;
-- parameters: ('blog',)
