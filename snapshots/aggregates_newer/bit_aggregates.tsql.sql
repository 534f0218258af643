-- Measurement.objects.aggregate(both=BitAnd('positive'), either=BitOr('positive'), odd=BitXor('positive'))

SELECT
  (
    MIN([example_measurement].[positive] & 1) + MIN([example_measurement].[positive] & 2) + MIN([example_measurement].[positive] & 4) + MIN([example_measurement].[positive] & 8) + MIN([example_measurement].[positive] & 16) + MIN([example_measurement].[positive] & 32) + MIN([example_measurement].[positive] & 64) + MIN([example_measurement].[positive] & 128) + MIN([example_measurement].[positive] & 256) + MIN([example_measurement].[positive] & 512) + MIN([example_measurement].[positive] & 1024) + MIN([example_measurement].[positive] & 2048) + MIN([example_measurement].[positive] & 4096) + MIN([example_measurement].[positive] & 8192) + MIN([example_measurement].[positive] & 16384) + MIN([example_measurement].[positive] & 32768) + MIN([example_measurement].[positive] & 65536) + MIN([example_measurement].[positive] & 131072) + MIN([example_measurement].[positive] & 262144) + MIN([example_measurement].[positive] & 524288) + MIN([example_measurement].[positive] & 1048576) + MIN([example_measurement].[positive] & 2097152) + MIN([example_measurement].[positive] & 4194304) + MIN([example_measurement].[positive] & 8388608) + MIN([example_measurement].[positive] & 16777216) + MIN([example_measurement].[positive] & 33554432) + MIN([example_measurement].[positive] & 67108864) + MIN([example_measurement].[positive] & 134217728) + MIN([example_measurement].[positive] & 268435456) + MIN([example_measurement].[positive] & 536870912) + MIN([example_measurement].[positive] & 1073741824) + CASE
      WHEN MAX([example_measurement].[positive]) < 0
      THEN CAST(-2147483648 AS BIGINT)
      ELSE 0
    END
  ) AS [both],
  (
    MAX([example_measurement].[positive] & 1) + MAX([example_measurement].[positive] & 2) + MAX([example_measurement].[positive] & 4) + MAX([example_measurement].[positive] & 8) + MAX([example_measurement].[positive] & 16) + MAX([example_measurement].[positive] & 32) + MAX([example_measurement].[positive] & 64) + MAX([example_measurement].[positive] & 128) + MAX([example_measurement].[positive] & 256) + MAX([example_measurement].[positive] & 512) + MAX([example_measurement].[positive] & 1024) + MAX([example_measurement].[positive] & 2048) + MAX([example_measurement].[positive] & 4096) + MAX([example_measurement].[positive] & 8192) + MAX([example_measurement].[positive] & 16384) + MAX([example_measurement].[positive] & 32768) + MAX([example_measurement].[positive] & 65536) + MAX([example_measurement].[positive] & 131072) + MAX([example_measurement].[positive] & 262144) + MAX([example_measurement].[positive] & 524288) + MAX([example_measurement].[positive] & 1048576) + MAX([example_measurement].[positive] & 2097152) + MAX([example_measurement].[positive] & 4194304) + MAX([example_measurement].[positive] & 8388608) + MAX([example_measurement].[positive] & 16777216) + MAX([example_measurement].[positive] & 33554432) + MAX([example_measurement].[positive] & 67108864) + MAX([example_measurement].[positive] & 134217728) + MAX([example_measurement].[positive] & 268435456) + MAX([example_measurement].[positive] & 536870912) + MAX([example_measurement].[positive] & 1073741824) + CASE
      WHEN MIN([example_measurement].[positive]) < 0
      THEN CAST(-2147483648 AS BIGINT)
      ELSE 0
    END
  ) AS [either],
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
  ) AS [odd]
FROM [example_measurement];
-- parameters: ()
