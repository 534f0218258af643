-- Entry.objects.values_list('rating', flat=True)
--     .union(Employee.objects.exclude(salary=None).values_list('salary', flat=True))

(
  SELECT
    `example_entry`.`rating` AS `rating`
  FROM `example_entry`
)
UNION
(
  SELECT
    `example_employee`.`salary` AS `salary`
  FROM `example_employee`
  WHERE
    NOT (
      `example_employee`.`salary` IS NULL
    )
);
-- parameters: ()
