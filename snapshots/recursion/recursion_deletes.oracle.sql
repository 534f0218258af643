-- Caption.objects.filter(picture__in=in_turn(Picture, Length('title'), lambda cte: cte.col.value + Length('title')).order_by().filter(value__gt=20).values('id'))
--     .delete()

DELETE FROM "EXAMPLE_CAPTION"
WHERE
  "EXAMPLE_CAPTION"."PICTURE_ID" IN (
    WITH "R"("ID", "VALUE") AS (
      SELECT
        "U0"."ID" AS "ID",
        LENGTH("U0"."TITLE") AS "VALUE"
      FROM "EXAMPLE_PICTURE" "U0"
      WHERE
        "U0"."ID" = %s
      UNION ALL
      SELECT
        "U0"."ID" AS "ID",
        (
          "U1"."VALUE" + LENGTH("U0"."TITLE")
        ) AS "VALUE"
      FROM "EXAMPLE_PICTURE" "U0"
      INNER JOIN "R" "U1"
        ON "U0"."ID" = (
          "U1"."ID" + %s
        )
    )
    SELECT
      "U0"."ID" AS "ID"
    FROM "R" "U0"
    WHERE
      "U0"."VALUE" > %s
  );
-- parameters: (1, 1, 20)
