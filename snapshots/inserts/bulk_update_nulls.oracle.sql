-- Employee.objects.bulk_update([Employee(pk=1, salary=None), Employee(pk=2, salary=None)], ['salary'])

UPDATE "EXAMPLE_EMPLOYEE" SET "SALARY" = CASE
  WHEN (
    "EXAMPLE_EMPLOYEE"."ID" = %s
  )
  THEN CAST(NULL AS NUMBER(11))
  WHEN (
    "EXAMPLE_EMPLOYEE"."ID" = %s
  )
  THEN CAST(NULL AS NUMBER(11))
  ELSE NULL
END
WHERE
  "EXAMPLE_EMPLOYEE"."ID" IN (%s, %s);
-- parameters: (1, 2, 1, 2)
