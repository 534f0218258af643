-- (SELECT "id" FROM "example_entry" ORDER BY "id" LIMIT 5) EXCEPT (SELECT "id" FROM "example_entry" ORDER BY "id" LIMIT 2)

(
  SELECT
    `id`
  FROM `example_entry`
  ORDER BY
    `id`
  LIMIT 5
)
EXCEPT
(
  SELECT
    `id`
  FROM `example_entry`
  ORDER BY
    `id`
  LIMIT 2
);
-- parameters: ()
