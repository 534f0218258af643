-- runs(f'SELECT "id" FROM {ENTRIES} WHERE "rating" IS DISTINCT FROM %s', 5)

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
