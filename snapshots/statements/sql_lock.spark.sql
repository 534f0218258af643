-- SELECT "id" FROM "example_entry" ORDER BY "id" FOR UPDATE

SELECT
  `id`
FROM `example_entry`
ORDER BY
  `id`;
-- parameters: ()
