-- WITH Good AS (SELECT id, rating FROM example_entry) SELECT Good.id FROM good WHERE good.rating > 3

WITH Good AS (
  SELECT
    id,
    rating
  FROM example_entry
)
SELECT
  Good.id
FROM good
WHERE
  good.rating > 3;
-- parameters: ()
