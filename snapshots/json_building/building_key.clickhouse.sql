-- Order.objects.annotate(v=JSONObject(a='pk', b=NullIf('pk', 'pk'))).order_by('placed_at', 'pk')

SELECT
  "example_order"."id",
  "example_order"."customer_id",
  "example_order"."placed_at",
  "example_order"."status",
  "example_order"."discount",
  concat(
    '{"a": ',
    coalesce(toJSONString(CAST("example_order"."id" AS Nullable(String))), 'null'),
    ', "b": ',
    coalesce(
      toJSONString(CAST(NULLIF("example_order"."id", "example_order"."id") AS Nullable(String))),
      'null'
    ),
    '}',
    ''
  ) AS "v"
FROM "example_order"
ORDER BY
  "example_order"."placed_at" ASC,
  CAST("example_order"."id" AS Nullable(String)) ASC;
-- parameters: ()
