-- in_turn(Entry, Length('headline'), lambda cte: cte.col.value + Length(Concat('body_text', Value('.'))))

WITH "R"("ID", "VALUE") AS (
  SELECT
    "EXAMPLE_ENTRY"."ID" AS "ID",
    LENGTH("EXAMPLE_ENTRY"."HEADLINE") AS "VALUE"
  FROM "EXAMPLE_ENTRY"
  WHERE
    "EXAMPLE_ENTRY"."ID" = %s
  UNION ALL
  SELECT
    "EXAMPLE_ENTRY"."ID" AS "ID",
    (
      "R"."VALUE" + LENGTH((
        "EXAMPLE_ENTRY"."BODY_TEXT" || %s
      ))
    ) AS "VALUE"
  FROM "EXAMPLE_ENTRY"
  INNER JOIN "R"
    ON "EXAMPLE_ENTRY"."ID" = (
      "R"."ID" + %s
    )
)
SELECT
  "R"."ID" AS "ID",
  "R"."VALUE" AS "VALUE"
FROM "R"
ORDER BY
  1 ASC;
-- parameters: (1, '.', 1)
