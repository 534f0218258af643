SELECT
  "EXAMPLE_AUTHOR"."ID",
  "EXAMPLE_AUTHOR"."NAME",
  "EXAMPLE_AUTHOR"."EMAIL",
  EXISTS(
    SELECT
      1 AS "A"
    FROM "EXAMPLE_ENTRY" "U0"
    INNER JOIN "EXAMPLE_ENTRY_AUTHORS" "U1"
      ON (
        "U0"."ID" = "U1"."ENTRY_ID"
      )
    WHERE
      "U1"."AUTHOR_ID" = (
        "EXAMPLE_AUTHOR"."ID"
      )
  ) AS "A",
  "EXAMPLE_AUTHOR"."EMAIL" LIKE %s ESCAPE '\' AS "B"
FROM "EXAMPLE_AUTHOR"
WHERE
  EXISTS(
    SELECT
      1 AS "A"
    FROM "EXAMPLE_ENTRY" "U0"
    INNER JOIN "EXAMPLE_ENTRY_AUTHORS" "U1"
      ON (
        "U0"."ID" = "U1"."ENTRY_ID"
      )
    WHERE
      "U1"."AUTHOR_ID" = (
        "EXAMPLE_AUTHOR"."ID"
      )
  ) = (
    "EXAMPLE_AUTHOR"."EMAIL" LIKE %s ESCAPE '\'
  )
ORDER BY
  "EXAMPLE_AUTHOR"."ID" ASC;
-- parameters: ('%.com', '%.com')
