-- SELECT "b"."id" FROM "example_blog" AS "b" WHERE "b"."id" IN (WITH RECURSIVE c AS (SELECT "id" FROM "example_category" WHERE "parent_id" IS NULL UNION ALL SELECT "u1"."id" FROM c U0 JOIN "example_category" AS U1 ON "u1"."parent_id" = "u0"."id") SELECT C.id FROM c)

SELECT
  "b"."id"
FROM "example_blog" AS "b"
WHERE
  "b"."id" IN (
    WITH RECURSIVE c AS (
      SELECT
        "id"
      FROM "example_category"
      WHERE
        "parent_id" IS NULL
      UNION ALL
      SELECT
        "u1"."id"
      FROM c AS "u0"
      JOIN "example_category" AS "u1"
        ON "u1"."parent_id" = "u0"."id"
    )
    SELECT
      "c_outer".id
    FROM c AS "c_outer"
  );
-- parameters: ()
