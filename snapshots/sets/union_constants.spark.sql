-- Author.objects.annotate(kind=Value('author'))
--     .values_list('name', 'kind')
--     .union(Customer.objects.annotate(kind=Value('customer')).values_list('name', 'kind'))
--     .order_by('kind', 'name')

(
  SELECT
    `example_author`.`name` AS `name`,
    %s AS `kind`
  FROM `example_author`
)
UNION
(
  SELECT
    `example_customer`.`name` AS `name`,
    %s AS `kind`
  FROM `example_customer`
)
ORDER BY
  2 ASC,
  1 ASC;
-- parameters: ('author', 'customer')
