-- SELECT "id" FROM "example_employee" WHERE ("id", "salary") IS DISTINCT FROM (1, NULL)

SELECT
  [id]
FROM [example_employee]
WHERE
  (
    NOT EXISTS(
      SELECT
        [id]
      INTERSECT
      SELECT
        1
    )
    OR NOT EXISTS(
      SELECT
        [salary]
      INTERSECT
      SELECT
        NULL
    )
  );
-- parameters: ()
