-- Employee.objects.bulk_create([Employee(pk=500, firstname='a', lastname='b'), Employee(pk=501, firstname='c', lastname='d', salary=Value(-7) / Value(2)), Employee(pk=502, firstname='e', lastname='f', salary=1)])

INSERT INTO "EXAMPLE_EMPLOYEE" (
  "ID",
  "FIRSTNAME",
  "LASTNAME",
  "SALARY"
)
SELECT
  "ROWS"."ID",
  "ROWS"."FIRSTNAME",
  "ROWS"."LASTNAME",
  "ROWS"."SALARY"
FROM (
  SELECT
    TO_NUMBER(%s) AS "ID",
    %s AS "FIRSTNAME",
    %s AS "LASTNAME",
    TO_NUMBER(%s) AS "SALARY"
  FROM DUAL
  UNION ALL
  SELECT
    TO_NUMBER(%s),
    %s,
    %s,
    (
      TRUNC(%s / %s)
    )
  FROM DUAL
  UNION ALL
  SELECT
    TO_NUMBER(%s),
    %s,
    %s,
    TO_NUMBER(%s)
  FROM DUAL
) "ROWS";
-- parameters: (500, 'a', 'b', None, 501, 'c', 'd', -7, 2, 502, 'e', 'f', 1)
