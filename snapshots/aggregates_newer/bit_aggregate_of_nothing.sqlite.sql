-- Measurement.objects.filter(pk=-1).aggregate(value=BitXor('whole'))

SELECT
  (
    (
      COUNT(NULLIF("example_measurement"."whole" & 1, 0)) %% 2
    ) * 1 + (
      COUNT(NULLIF("example_measurement"."whole" & 2, 0)) %% 2
    ) * 2 + (
      COUNT(NULLIF("example_measurement"."whole" & 4, 0)) %% 2
    ) * 4 + (
      COUNT(NULLIF("example_measurement"."whole" & 8, 0)) %% 2
    ) * 8 + (
      COUNT(NULLIF("example_measurement"."whole" & 16, 0)) %% 2
    ) * 16 + (
      COUNT(NULLIF("example_measurement"."whole" & 32, 0)) %% 2
    ) * 32 + (
      COUNT(NULLIF("example_measurement"."whole" & 64, 0)) %% 2
    ) * 64 + (
      COUNT(NULLIF("example_measurement"."whole" & 128, 0)) %% 2
    ) * 128 + (
      COUNT(NULLIF("example_measurement"."whole" & 256, 0)) %% 2
    ) * 256 + (
      COUNT(NULLIF("example_measurement"."whole" & 512, 0)) %% 2
    ) * 512 + (
      COUNT(NULLIF("example_measurement"."whole" & 1024, 0)) %% 2
    ) * 1024 + (
      COUNT(NULLIF("example_measurement"."whole" & 2048, 0)) %% 2
    ) * 2048 + (
      COUNT(NULLIF("example_measurement"."whole" & 4096, 0)) %% 2
    ) * 4096 + (
      COUNT(NULLIF("example_measurement"."whole" & 8192, 0)) %% 2
    ) * 8192 + (
      COUNT(NULLIF("example_measurement"."whole" & 16384, 0)) %% 2
    ) * 16384 + (
      COUNT(NULLIF("example_measurement"."whole" & 32768, 0)) %% 2
    ) * 32768 + (
      COUNT(NULLIF("example_measurement"."whole" & 65536, 0)) %% 2
    ) * 65536 + (
      COUNT(NULLIF("example_measurement"."whole" & 131072, 0)) %% 2
    ) * 131072 + (
      COUNT(NULLIF("example_measurement"."whole" & 262144, 0)) %% 2
    ) * 262144 + (
      COUNT(NULLIF("example_measurement"."whole" & 524288, 0)) %% 2
    ) * 524288 + (
      COUNT(NULLIF("example_measurement"."whole" & 1048576, 0)) %% 2
    ) * 1048576 + (
      COUNT(NULLIF("example_measurement"."whole" & 2097152, 0)) %% 2
    ) * 2097152 + (
      COUNT(NULLIF("example_measurement"."whole" & 4194304, 0)) %% 2
    ) * 4194304 + (
      COUNT(NULLIF("example_measurement"."whole" & 8388608, 0)) %% 2
    ) * 8388608 + (
      COUNT(NULLIF("example_measurement"."whole" & 16777216, 0)) %% 2
    ) * 16777216 + (
      COUNT(NULLIF("example_measurement"."whole" & 33554432, 0)) %% 2
    ) * 33554432 + (
      COUNT(NULLIF("example_measurement"."whole" & 67108864, 0)) %% 2
    ) * 67108864 + (
      COUNT(NULLIF("example_measurement"."whole" & 134217728, 0)) %% 2
    ) * 134217728 + (
      COUNT(NULLIF("example_measurement"."whole" & 268435456, 0)) %% 2
    ) * 268435456 + (
      COUNT(NULLIF("example_measurement"."whole" & 536870912, 0)) %% 2
    ) * 536870912 + (
      COUNT(NULLIF("example_measurement"."whole" & 1073741824, 0)) %% 2
    ) * 1073741824 + (
      SUM(CASE WHEN "example_measurement"."whole" < 0 THEN 1 ELSE 0 END) %% 2
    ) * CAST(-2147483648 AS INTEGER)
  ) AS "value"
FROM "example_measurement"
WHERE
  "example_measurement"."id" = %s;
-- parameters: (-1,)
