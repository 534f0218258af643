INSERT INTO "example_account" (
  "id",
  "owner",
  "balance",
  "limit",
  "rate"
)
VALUES
  (%s, %s, %s, %s, %s),
  (%s, %s, %s, %s, %s),
  (%s, %s, %s, %s, %s)
RETURNING "example_account"."id";
-- parameters: (101, 'x', '0.000000000000000001', '123456789012345678901234567890123456.5', '0.000000000000000000000000000001', 102, 'y', '123456789012.5', '1', None, 103, 'z', None, '0.005', '7')
