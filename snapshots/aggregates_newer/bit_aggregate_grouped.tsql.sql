-- Measurement.objects.values('is_valid').annotate(bits=BitXor('positive')).order_by('is_valid')

SELECT
  [example_measurement].[is_valid] AS [is_valid],
  (
    (
      COUNT_BIG(NULLIF([example_measurement].[positive] & 1, 0)) %% 2
    ) * 1 + (
      COUNT_BIG(NULLIF([example_measurement].[positive] & 2, 0)) %% 2
    ) * 2 + (
      COUNT_BIG(NULLIF([example_measurement].[positive] & 4, 0)) %% 2
    ) * 4 + (
      COUNT_BIG(NULLIF([example_measurement].[positive] & 8, 0)) %% 2
    ) * 8 + (
      COUNT_BIG(NULLIF([example_measurement].[positive] & 16, 0)) %% 2
    ) * 16 + (
      COUNT_BIG(NULLIF([example_measurement].[positive] & 32, 0)) %% 2
    ) * 32 + (
      COUNT_BIG(NULLIF([example_measurement].[positive] & 64, 0)) %% 2
    ) * 64 + (
      COUNT_BIG(NULLIF([example_measurement].[positive] & 128, 0)) %% 2
    ) * 128 + (
      COUNT_BIG(NULLIF([example_measurement].[positive] & 256, 0)) %% 2
    ) * 256 + (
      COUNT_BIG(NULLIF([example_measurement].[positive] & 512, 0)) %% 2
    ) * 512 + (
      COUNT_BIG(NULLIF([example_measurement].[positive] & 1024, 0)) %% 2
    ) * 1024 + (
      COUNT_BIG(NULLIF([example_measurement].[positive] & 2048, 0)) %% 2
    ) * 2048 + (
      COUNT_BIG(NULLIF([example_measurement].[positive] & 4096, 0)) %% 2
    ) * 4096 + (
      COUNT_BIG(NULLIF([example_measurement].[positive] & 8192, 0)) %% 2
    ) * 8192 + (
      COUNT_BIG(NULLIF([example_measurement].[positive] & 16384, 0)) %% 2
    ) * 16384 + (
      COUNT_BIG(NULLIF([example_measurement].[positive] & 32768, 0)) %% 2
    ) * 32768 + (
      COUNT_BIG(NULLIF([example_measurement].[positive] & 65536, 0)) %% 2
    ) * 65536 + (
      COUNT_BIG(NULLIF([example_measurement].[positive] & 131072, 0)) %% 2
    ) * 131072 + (
      COUNT_BIG(NULLIF([example_measurement].[positive] & 262144, 0)) %% 2
    ) * 262144 + (
      COUNT_BIG(NULLIF([example_measurement].[positive] & 524288, 0)) %% 2
    ) * 524288 + (
      COUNT_BIG(NULLIF([example_measurement].[positive] & 1048576, 0)) %% 2
    ) * 1048576 + (
      COUNT_BIG(NULLIF([example_measurement].[positive] & 2097152, 0)) %% 2
    ) * 2097152 + (
      COUNT_BIG(NULLIF([example_measurement].[positive] & 4194304, 0)) %% 2
    ) * 4194304 + (
      COUNT_BIG(NULLIF([example_measurement].[positive] & 8388608, 0)) %% 2
    ) * 8388608 + (
      COUNT_BIG(NULLIF([example_measurement].[positive] & 16777216, 0)) %% 2
    ) * 16777216 + (
      COUNT_BIG(NULLIF([example_measurement].[positive] & 33554432, 0)) %% 2
    ) * 33554432 + (
      COUNT_BIG(NULLIF([example_measurement].[positive] & 67108864, 0)) %% 2
    ) * 67108864 + (
      COUNT_BIG(NULLIF([example_measurement].[positive] & 134217728, 0)) %% 2
    ) * 134217728 + (
      COUNT_BIG(NULLIF([example_measurement].[positive] & 268435456, 0)) %% 2
    ) * 268435456 + (
      COUNT_BIG(NULLIF([example_measurement].[positive] & 536870912, 0)) %% 2
    ) * 536870912 + (
      COUNT_BIG(NULLIF([example_measurement].[positive] & 1073741824, 0)) %% 2
    ) * 1073741824 + (
      SUM(CASE WHEN [example_measurement].[positive] < 0 THEN 1 ELSE 0 END) %% 2
    ) * CAST(-2147483648 AS BIGINT)
  ) AS [bits]
FROM [example_measurement]
GROUP BY
  [example_measurement].[is_valid]
ORDER BY
  1 ASC;
-- parameters: ()
