SELECT
  "id"
FROM "example_entry"
QUALIFY
  RANK() OVER (ORDER BY "rating" DESC) <= 2
ORDER BY
  "rating" DESC;
-- parameters: ()
