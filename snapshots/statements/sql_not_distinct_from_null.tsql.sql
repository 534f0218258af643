SELECT
  [id]
FROM [example_employee]
WHERE
  EXISTS(
    SELECT
      [salary]
    INTERSECT
    SELECT
      NULL
  );
-- parameters: ()
