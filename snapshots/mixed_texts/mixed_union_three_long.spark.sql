-- Customer.objects.values_list('pk', Value('a', TextField()))
--     .union(Customer.objects.values_list('pk', 'name'), Blog.objects.exclude(tagline='').values_list('pk', 'tagline'), all=True)

(
  SELECT
    `example_customer`.`id` AS `pk`,
    %s AS `value1`
  FROM `example_customer`
)
UNION ALL
(
  SELECT
    `example_customer`.`id` AS `pk`,
    `example_customer`.`name` AS `name`
  FROM `example_customer`
)
UNION ALL
(
  SELECT
    `example_blog`.`id` AS `pk`,
    `example_blog`.`tagline` AS `tagline`
  FROM `example_blog`
  WHERE
    NOT (
      `example_blog`.`tagline` = %s
    )
);
-- parameters: ('a', '')
