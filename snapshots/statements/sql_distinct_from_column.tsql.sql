-- runs('SELECT "id", "salary" IS DISTINCT FROM "id" AS "d" FROM "example_employee"')

SELECT
  [id],
  CAST(CASE
    WHEN NOT EXISTS(
      SELECT
        [salary]
      INTERSECT
      SELECT
        [id]
    )
    THEN 1
    ELSE 0
  END AS BIT) AS [d]
FROM [example_employee];
-- parameters: ()
