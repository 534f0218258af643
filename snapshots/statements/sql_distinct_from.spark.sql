-- runs(f'SELECT "id" FROM {ENTRIES} WHERE "rating" IS DISTINCT FROM %s', 5)

SELECT
  `id`
FROM `example_entry`
WHERE
  `rating` IS DISTINCT FROM %s;
-- parameters: (5,)
