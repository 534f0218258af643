-- Account.objects.order_by('pk')
--     .annotate(v=Coalesce(NullIf('pk', Value(2)), Value(2 ** 63)), w=Value(-2 ** 63))
--     .values_list('pk', 'v', 'w')

SELECT
  "EXAMPLE_ACCOUNT"."ID" AS "PK",
  COALESCE(NULLIF("EXAMPLE_ACCOUNT"."ID", %s), %s) AS "V",
  %s AS "W"
FROM "EXAMPLE_ACCOUNT"
ORDER BY
  1 ASC;
-- parameters: (2, 9223372036854775808, -9223372036854775808)
