-- Person.objects.order_by()
--     .values_list('nickname')
--     .union(Person.objects.order_by().values_list('name'), all=True)
--     .order_by()

(
  SELECT
    `example_person`.`nickname` AS `nickname`
  FROM `example_person`
)
UNION ALL
(
  SELECT
    `example_person`.`name` AS `name`
  FROM `example_person`
);
-- parameters: ()
