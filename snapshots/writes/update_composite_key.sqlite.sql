UPDATE "example_reading" SET "value" = %s
WHERE
  ("example_reading"."sensor", "example_reading"."sequence") = (%s, %s);
-- parameters: (2.5, 'a', 2)
