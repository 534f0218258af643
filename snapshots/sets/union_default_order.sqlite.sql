SELECT
  "arm"."col1",
  "arm"."col2",
  "arm"."col3",
  "arm"."col4"
FROM (
  SELECT
    "example_person"."id" AS "col1",
    "example_person"."name" AS "col2",
    "example_person"."nickname" AS "col3",
    "example_person"."born" AS "col4"
  FROM "example_person"
  WHERE
    "example_person"."id" < %s
  ORDER BY
    "example_person"."name" ASC,
    "example_person"."id" ASC
) AS "arm"
UNION
SELECT
  "arm"."col1",
  "arm"."col2",
  "arm"."col3",
  "arm"."col4"
FROM (
  SELECT
    "example_person"."id" AS "col1",
    "example_person"."name" AS "col2",
    "example_person"."nickname" AS "col3",
    "example_person"."born" AS "col4"
  FROM "example_person"
  WHERE
    "example_person"."id" > %s
  ORDER BY
    "example_person"."name" ASC,
    "example_person"."id" ASC
) AS "arm";
-- parameters: (3, 7)
