-- Employee.objects.values_list('salary').union(Entry.objects.values_list('rating')).order_by(F('salary').desc(nulls_last=True))[:4]

(
  SELECT
    `example_employee`.`salary` AS `salary`
  FROM `example_employee`
)
UNION
(
  SELECT
    `example_entry`.`rating` AS `rating`
  FROM `example_entry`
)
ORDER BY
  1 DESC
LIMIT 4;
-- parameters: ()
