WITH c("ID") AS (
  SELECT
    "ID"
  FROM "EXAMPLE_CATEGORY"
  WHERE
    "PARENT_ID" IS NULL
  UNION ALL
  SELECT
    "U1"."ID"
  FROM c "U0"
  JOIN "EXAMPLE_CATEGORY" "U1"
    ON "U1"."PARENT_ID" = "U0"."ID"
)
SELECT
  "B"."ID"
FROM "EXAMPLE_BLOG" "B"
WHERE
  "B"."ID" IN (
    SELECT
      C.id
    FROM c
  );
-- parameters: ()
