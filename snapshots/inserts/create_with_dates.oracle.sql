-- Event.objects.create(pk=500, title='New', starts_at=MOMENT, day=date(2024, 2, 29), opens=MOMENT.time(), length=timedelta(hours=1))

INSERT INTO "EXAMPLE_EVENT" (
  "ID",
  "TITLE",
  "STARTS_AT",
  "ENDS_AT",
  "DAY",
  "DEADLINE",
  "OPENS",
  "CLOSES",
  "LENGTH",
  "PAUSE"
)
VALUES
  (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s);
-- parameters: (500, 'New', datetime.datetime(2024, 2, 29, 12, 30, 15, 123456), None, datetime.date(2024, 2, 29), None, datetime.datetime(1900, 1, 1, 12, 30, 15, 123456), None, datetime.timedelta(seconds=3600), None)
