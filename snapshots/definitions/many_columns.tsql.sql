-- every.0001
--
-- Create model Thing
--
CREATE TABLE [every_thing] ([id] BIGINT NOT NULL CONSTRAINT [every_thing_pkey] PRIMARY KEY IDENTITY(1, 1), [c0] INT NOT NULL, [c1] INT NOT NULL, [c2] INT NOT NULL, [c3] INT NOT NULL, [c4] INT NOT NULL, [c5] INT NOT NULL, [c6] INT NOT NULL, [c7] INT NOT NULL, [c8] INT NOT NULL, [c9] INT NOT NULL, [c10] INT NOT NULL, [c11] INT NOT NULL, [c12] INT NOT NULL, [c13] INT NOT NULL, [c14] INT NOT NULL, [c15] INT NOT NULL, [c16] INT NOT NULL);
ALTER TABLE [every_thing] ADD CONSTRAINT [every_thing_c0_c1_c2_c3_c4_c5_c6_c7_c8_c9_c10_c11_c12_c13_c14_c15_c16_9f117166_uniq] UNIQUE ([c0], [c1], [c2], [c3], [c4], [c5], [c6], [c7], [c8], [c9], [c10], [c11], [c12], [c13], [c14], [c15], [c16]);
