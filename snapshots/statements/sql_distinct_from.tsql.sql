SELECT
  [id]
FROM [example_entry]
WHERE
  NOT EXISTS(
    SELECT
      [rating]
    INTERSECT
    SELECT
      CAST(%s AS BIGINT)
  );
-- parameters: (5,)
