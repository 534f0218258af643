-- Measurement.objects.bulk_create([Measurement(pk=1, label='new', whole=1), Measurement(pk=500, label='newer', small=1, whole=2, big=2 ** 40, ratio=0.5, amount=Decimal('0.5'), is_checked=True, payload=b'\x00%s', address='::1', token=KEY)], update_conflicts=True, unique_fields=['pk'], update_fields=['label', 'small', 'whole', 'big', 'ratio', 'amount', 'is_checked', 'payload', 'address', 'token'])

SET IDENTITY_INSERT [example_measurement] ON; MERGE INTO [example_measurement]   WITH (HOLDLOCK)
USING (VALUES
  (
    %s,
    %s,
    %s,
    %s,
    %s,
    %s,
    %s,
    %s,
    %s,
    %s,
    %s,
    %s,
    %s,
    %s,
    CAST(%s AS VARBINARY(MAX)),
    %s,
    %s
  ),
  (
    %s,
    %s,
    %s,
    %s,
    %s,
    %s,
    %s,
    %s,
    %s,
    %s,
    %s,
    %s,
    %s,
    %s,
    CAST(%s AS VARBINARY(MAX)),
    %s,
    %s
  )) AS [excluded]([id], [label], [slug], [url], [small], [whole], [big], [positive], [positive_small], [positive_big], [ratio], [amount], [is_valid], [is_checked], [payload], [address], [token])
ON (
  [example_measurement].[id] = [excluded].[id]
)
WHEN MATCHED THEN UPDATE SET
  [label] = [excluded].[label],
  [small] = [excluded].[small],
  [whole] = [excluded].[whole],
  [big] = [excluded].[big],
  [ratio] = [excluded].[ratio],
  [amount] = [excluded].[amount],
  [is_checked] = [excluded].[is_checked],
  [payload] = [excluded].[payload],
  [address] = [excluded].[address],
  [token] = [excluded].[token]
WHEN NOT MATCHED THEN INSERT (
  [id],
  [label],
  [slug],
  [url],
  [small],
  [whole],
  [big],
  [positive],
  [positive_small],
  [positive_big],
  [ratio],
  [amount],
  [is_valid],
  [is_checked],
  [payload],
  [address],
  [token]
) VALUES (
  [excluded].[id],
  [excluded].[label],
  [excluded].[slug],
  [excluded].[url],
  [excluded].[small],
  [excluded].[whole],
  [excluded].[big],
  [excluded].[positive],
  [excluded].[positive_small],
  [excluded].[positive_big],
  [excluded].[ratio],
  [excluded].[amount],
  [excluded].[is_valid],
  [excluded].[is_checked],
  [excluded].[payload],
  [excluded].[address],
  [excluded].[token]
); SET IDENTITY_INSERT [example_measurement] OFF;
-- parameters: (1, 'new', '', '', None, 1, None, 0, 0, 0, None, None, False, None, None, None, None, 500, 'newer', '', '', 1, 2, 1099511627776, 0, 0, 0, 0.5, Decimal('0.5'), False, True, b'\x00%s', '::1', 'ffffffff000040008000000000000001')
